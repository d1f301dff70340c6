package adit.basics;

final class Ids {

    private Ids() {}

    static void requireCode(String code, String kind) {
        if (code.isBlank()) {
            throw new IllegalArgumentException(kind + " is blank");
        }
    }
}
