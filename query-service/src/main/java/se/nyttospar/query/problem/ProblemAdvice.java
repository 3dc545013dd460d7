package se.nyttospar.query.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Every failure as a problem with a code; what went wrong inside stays inside. */
@RestControllerAdvice
public final class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Problem> known(ProblemException e, HttpServletRequest request) {
        ResponseEntity.BodyBuilder answer = answer(e.status());
        if (e.retryAfter() != null) {
            answer.header(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Math.max(1, e.retryAfter().toSeconds())));
        }
        return answer.body(problem(request, e.status(), e.code(), e.sv(), e.en()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> mismatch(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        return mismatch(request, e.getName(), e.getRequiredType());
    }

    @ExceptionHandler
    ResponseEntity<Problem> missing(MissingServletRequestParameterException e, HttpServletRequest request) {
        return invalid(request, e.getParameterName());
    }

    @ExceptionHandler
    ResponseEntity<Problem> outOfRange(HandlerMethodValidationException e, HttpServletRequest request) {
        return invalid(
                request,
                e.getParameterValidationResults().stream()
                        .map(result -> Objects.requireNonNullElse(
                                result.getMethodParameter().getParameterName(), "?"))
                        .findFirst()
                        .orElse("?"));
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(BindException e, HttpServletRequest request) {
        FieldError field = e.getFieldError();
        if (field != null && field.contains(TypeMismatchException.class)) {
            return mismatch(
                    request,
                    field.getField(),
                    field.unwrap(TypeMismatchException.class).getRequiredType());
        }
        return invalid(request, field == null ? "?" : field.getField());
    }

    @ExceptionHandler
    ResponseEntity<Problem> noSuchPath(NoResourceFoundException e, HttpServletRequest request) {
        return of(
                request,
                HttpStatus.NOT_FOUND,
                "path-unknown",
                "Adressen finns inte. Se /query/v1/api-info och /v3/api-docs.",
                "There is no such address. See /query/v1/api-info and /v3/api-docs.");
    }

    @ExceptionHandler
    void forbidden(AccessDeniedException e) {
        throw e;
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<Problem> databaseAway(RuntimeException e, HttpServletRequest request) {
        LOG.warn("{} could not be answered: {}", request.getRequestURI(), e.getMessage());
        return of(
                request,
                HttpStatus.SERVICE_UNAVAILABLE,
                "views-unavailable",
                "Vyerna kan inte läsas just nu. Försök igen om en stund.",
                "The views cannot be read at the moment. Try again in a while.");
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Problem> other(Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse framework && framework.getStatusCode().is4xxClientError()) {
            HttpStatus status = HttpStatus.valueOf(framework.getStatusCode().value());
            String code = status.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            return of(
                    request,
                    status,
                    code,
                    "Anropet kan inte besvaras så som det är ställt (%s).".formatted(status.getReasonPhrase()),
                    "The request cannot be answered as it is put (%s).".formatted(status.getReasonPhrase()));
        }
        String reference = UUID.randomUUID().toString();
        LOG.error("{} failed, reference {}", request.getRequestURI(), reference, e);
        return of(
                request,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal-error",
                "Något gick fel hos oss. Uppge %s till förvaltningen.".formatted(reference),
                "Something went wrong on our side. Give %s to support.".formatted(reference));
    }

    private static ResponseEntity<Problem> mismatch(
            HttpServletRequest request, String parameter, @Nullable Class<?> type) {
        return type != null && type.getEnumConstants() instanceof Enum<?>[] values
                ? notAmong(request, parameter, values)
                : invalid(request, parameter);
    }

    private static ResponseEntity<Problem> notAmong(HttpServletRequest request, String parameter, Enum<?>... values) {
        String names = Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", "));
        return of(
                request,
                HttpStatus.BAD_REQUEST,
                "parameter-invalid",
                "Parametern %s ska vara något av %s.".formatted(parameter, names),
                "Parameter %s is one of %s.".formatted(parameter, names));
    }

    private static ResponseEntity<Problem> invalid(HttpServletRequest request, String parameter) {
        return of(
                request,
                HttpStatus.BAD_REQUEST,
                "parameter-invalid",
                "Parametern %s saknas eller har ett värde som inte går att använda.".formatted(parameter),
                "Parameter %s is missing or has a value that cannot be used.".formatted(parameter));
    }

    private static ResponseEntity<Problem> of(
            HttpServletRequest request, HttpStatus status, String code, String sv, String en) {
        return answer(status).body(problem(request, status, code, sv, en));
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    private static Problem problem(HttpServletRequest request, HttpStatus status, String code, String sv, String en) {
        return Problem.of(
                status,
                code,
                sv,
                en,
                request.getRequestURI(),
                Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), ""));
    }
}
