package se.nyttospar.demo;

/** Says where it would send what it has, and fails when it was not told. */
public final class DemoMain {
    private DemoMain() {}

    public static void main(String[] arguments) {
        for (String name : new String[] {"NYTTOSPAR_COMMAND_URI", "NYTTOSPAR_QUERY_URI", "NYTTOSPAR_TOKEN_URI"}) {
            String value = System.getenv(name);
            System.out.println(name + "=" + value);
            if (value == null) {
                System.exit(4);
            }
        }
    }
}
