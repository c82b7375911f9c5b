export class TextMirror {}
