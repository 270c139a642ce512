// Generated; do not edit.
export { BoundingBox, type BoundingBoxInput } from "./bounding-box.ts";
export { GeoPath, type GeoPathInput } from "./geo-path.ts";
export { GeoPoint, type GeoPointInput } from "./geo-point.ts";
export { GeoPointStamped, type GeoPointStampedInput } from "./geo-point-stamped.ts";
export { GeoPose, type GeoPoseInput } from "./geo-pose.ts";
export { GeoPoseStamped, type GeoPoseStampedInput } from "./geo-pose-stamped.ts";
export { GeoPoseWithCovariance, type GeoPoseWithCovarianceInput } from "./geo-pose-with-covariance.ts";
export { GeoPoseWithCovarianceStamped, type GeoPoseWithCovarianceStampedInput } from "./geo-pose-with-covariance-stamped.ts";
export { GeographicMap, type GeographicMapInput } from "./geographic-map.ts";
export { GeographicMapChanges, type GeographicMapChangesInput } from "./geographic-map-changes.ts";
export { KeyValue, type KeyValueInput } from "./key-value.ts";
export { MapFeature, type MapFeatureInput } from "./map-feature.ts";
export { RouteNetwork, type RouteNetworkInput } from "./route-network.ts";
export { RoutePath, type RoutePathInput } from "./route-path.ts";
export { RouteSegment, type RouteSegmentInput } from "./route-segment.ts";
export { WayPoint, type WayPointInput } from "./way-point.ts";
