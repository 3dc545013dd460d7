package se.nyttospar.query.policy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import se.nyttospar.query.problem.ProblemException;

/** Works on one check at a time, so that answers to everybody else stay fast, and keeps the latest results. */
@Component
class Checks implements DisposableBean {
    private final History history;
    private final CheckProperties properties;
    private final ThreadPoolExecutor worker;
    private final Cache<Question, Job> jobs;

    private record Job(Check check, FutureTask<Differences> task) {}

    Checks(History history, CheckProperties properties) {
        this.history = history;
        this.properties = properties;
        this.jobs = Caffeine.newBuilder().maximumSize(properties.kept()).build();
        this.worker = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(properties.waiting()),
                Thread.ofPlatform()
                        .name("policy-check")
                        .daemon()
                        .priority(Thread.MIN_PRIORITY)
                        .factory());
    }

    /** The result, or how far the work has come; whoever asks the same joins the work. */
    record Standing(Check.Progress progress, Optional<Differences> result) {}

    /** @throws ProblemException {@code checks-busy}, or what the work failed with */
    Standing ask(Question.Put put) {
        Job job = jobs.get(put.question(), _ -> begin(put));
        try {
            Differences result = job.task().get(patience().toMillis(), TimeUnit.MILLISECONDS);
            return new Standing(job.check().progress(), Optional.of(result));
        } catch (TimeoutException _) {
            return new Standing(job.check().progress(), Optional.empty());
        } catch (ExecutionException e) {
            // The next who asks begins anew.
            jobs.invalidate(put.question());
            throw e.getCause() instanceof ProblemException problem ? problem : new IllegalStateException(e.getCause());
        } catch (CancellationException _) {
            jobs.invalidate(put.question());
            throw shuttingDown();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw shuttingDown();
        }
    }

    private Job begin(Question.Put put) {
        Check check = new Check(put, history, properties.slice());
        FutureTask<Differences> task = new FutureTask<>(check);
        try {
            worker.execute(task);
        } catch (RejectedExecutionException _) {
            throw ProblemException.later(
                    "checks-busy",
                    "Andra jämförelser av policyer pågår. Försök igen om en stund.",
                    "Other checks of policies are going on. Try again in a while.",
                    Duration.ofSeconds(30));
        }
        return new Job(check, task);
    }

    private Duration patience() {
        return properties.patience();
    }

    private static ProblemException shuttingDown() {
        return ProblemException.later(
                "shutting-down", "Tjänsten stängs.", "The service is shutting down.", Duration.ofSeconds(5));
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
