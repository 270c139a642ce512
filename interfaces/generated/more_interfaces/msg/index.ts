// Generated; do not edit.
export { AddressBook, type AddressBookInput } from "./address-book.ts";
