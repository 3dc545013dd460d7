package se.nyttospar.query.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Figures for operations are open on the machine itself, and to administrators elsewhere. */
record LoopbackOrAdmin(String admin) implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext context) {
        if (loopback(context.getRequest().getRemoteAddr())) {
            return new AuthorizationDecision(true);
        }
        Authentication authentication = caller.get();
        return new AuthorizationDecision(authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(authority -> admin.equals(authority.getAuthority())));
    }

    private static boolean loopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
