"""Records what ROS 2's own parser makes of the definitions in cases.jsonl. See README.md."""

import contextlib
import io
import json
import math
import pathlib
import tempfile

from rosidl_adapter import parser as adapter
from rosidl_adapter.msg import string_to_idl_string_literal
from rosidl_adapter.resource import expand_template

HERE = pathlib.Path(__file__).parent


def main():
    cases = [json.loads(line) for line in (HERE / 'cases.jsonl').read_text('utf-8').split('\n') if line]
    with (HERE / 'reference.jsonl').open('w', encoding='utf-8', newline='\n') as out:
        for case in cases:
            answer = {'name': case['name'], **observe(case)}
            out.write(json.dumps(answer, separators=(',', ':')) + '\n')


def observe(case):
    """What the parser answers, or the error it raises; 'later' is the error of making an .idl file of it."""
    package, kind, name = case.get('interface', 'pkg/%s/Good' % case['kind']).split('/')
    parse = getattr(adapter, 'parse_%s_string' % {'msg': 'message', 'srv': 'service'}.get(kind, kind))
    try:
        with contextlib.redirect_stderr(io.StringIO()):
            spec = parse(package, name, universal_newlines(case['text']))
    except Exception as error:
        return {'error': type(error).__name__}
    parts = {
        'msg': lambda: [spec],
        'srv': lambda: [spec.request, spec.response],
        'action': lambda: [spec.goal, spec.result, spec.feedback],
    }[kind]()
    answer = {'parts': [describe(part) for part in parts]}
    later = error_of_idl(kind, package, name, spec)
    return answer if later is None else {**answer, 'later': later}


def universal_newlines(text):
    """As Python reads a text file."""
    return text.replace('\r\n', '\n').replace('\r', '\n')


def describe(part):
    """Fields as [type, name, default], constants as [type, name, value]."""
    fields = [
        [str(field.type), field.name] + ([] if field.default_value is None else [plain(field.default_value)])
        for field in part.fields
    ]
    constants = [[constant.type, constant.name, plain(constant.value)] for constant in part.constants]
    return {'fields': fields, 'constants': constants} if constants else {'fields': fields}


def plain(value):
    """A value as JSON can hold it; strings as they come to stand in the .idl file."""
    if isinstance(value, list):
        return [plain(element) for element in value]
    if isinstance(value, str):
        return in_idl(value)
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, int) and abs(value) >= 2 ** 53:
        return str(value)
    return value


def in_idl(text):
    """The escapes replaced; the text as it is where that fails, which 'later' then tells."""
    try:
        literal = string_to_idl_string_literal(text)[1:-1].replace('\\"', '"')
        return literal.encode('iso-8859-1').decode('utf-8')
    except UnicodeError:
        return text


def error_of_idl(kind, package, name, spec):
    """Writes the .idl file as rosidl_adapter does, and reads it as text as rosidl_parser does."""
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stderr(io.StringIO()):
        path = pathlib.Path(folder) / 'out.idl'
        data = {'pkg_name': package, 'relative_input_file': '%s/%s.%s' % (kind, name, kind), kind: spec}
        try:
            expand_template('%s.idl.em' % kind, data, path, encoding='iso-8859-1')
            path.read_text(encoding='utf-8')
        except SystemExit:
            return 'SystemExit'
        except Exception as error:
            return type(error).__name__
    return None


if __name__ == '__main__':
    main()
