package adit.check.read;

/**
 * Bytes as letters.
 *
 * @param encoding name of the encoding
 * @param text the letters, line ends as line feeds
 */
record Decoded(String encoding, String text) {

    Decoded {
        text = text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
