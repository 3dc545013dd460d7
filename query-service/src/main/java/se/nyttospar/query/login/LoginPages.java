package se.nyttospar.query.login;

/** Where those are led who are not logged in, or no longer want to be. Open to everybody: also to those who have no role here. */
public final class LoginPages {
    public static final String FAILED = "/login-failed";
    public static final String LOGGED_OUT = "/logged-out";
    public static final String LOG_OUT = "/logout";

    private LoginPages() {}
}
