using ChiBo.Identity.Realms;

namespace ChiBo.Identity.Tokens;

/// <summary>Slows down guessing of one user's password, by the realm's brute-force policy.</summary>
/// <remarks>Only existing users are counted, so the table is never larger than the realm.</remarks>
internal sealed class SignInThrottle(Realm realm, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Failures> _failures = [];

    public bool IsBlocked(RealmUser user)
    {
        lock (_lock)
        {
            return realm.Policy.BruteForceProtected
                && _failures.TryGetValue(user.Id, out var failures) && failures.BlockedUntil > clock.GetUtcNow();
        }
    }

    public void Succeeded(RealmUser user)
    {
        lock (_lock)
        {
            _failures.Remove(user.Id);
        }
    }

    public void Failed(RealmUser user)
    {
        var policy = realm.Policy;
        var now = clock.GetUtcNow();
        lock (_lock)
        {
            var before = _failures.GetValueOrDefault(user.Id);
            var fresh = before is null || now - before.LastAt > TimeSpan.FromSeconds(policy.MaxDeltaTimeSeconds);
            var count = fresh ? 1 : before!.Count + 1;
            var quick = !fresh && now - before!.LastAt < TimeSpan.FromMilliseconds(policy.QuickLoginCheckMilliSeconds);
            var wait = policy.WaitIncrementSeconds * (count / policy.FailureFactor);
            if (wait == 0 && quick)
            {
                wait = policy.MinimumQuickLoginWaitSeconds;
            }

            var until = now.AddSeconds(Math.Min(wait, policy.MaxFailureWaitSeconds));
            _failures[user.Id] = new Failures(count, now, until);
        }
    }

    private sealed record Failures(int Count, DateTimeOffset LastAt, DateTimeOffset BlockedUntil);
}
