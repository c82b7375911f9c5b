export function createMarker() {}
