package adit.check.read;

/**
 * Bytes as letters.
 *
 * @param encoding name of the encoding
 * @param text the letters, line ends as line feeds
 */
record DecodedText(String encoding, String text) {

    DecodedText {
        text = text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
