package adit.architecture.broken.dependence;

import java.util.List;

/** Broken on purpose: codes of the shipped world in code, in a list, and in an annotation. */
public final class NamesASupplier {

    private NamesASupplier() {}

    static boolean isCritical(String commodity, String place) {
        return commodity.endsWith("rare earths") && !place.equals("CHN");
    }

    static List<String> members() {
        return List.of("USA,JPN".split(",", -1));
    }

    @Deprecated(since = "ndpr-oxide")
    static void option() {}
}
