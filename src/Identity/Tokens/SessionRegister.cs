using System.Collections.Concurrent;
using ChiBo.Identity.Realms;

namespace ChiBo.Identity.Tokens;

/// <summary>Ended sessions and used refresh tokens, remembered as long as their tokens could still live.</summary>
/// <remarks>In memory only: a restart forgets, which is enough for development.</remarks>
internal sealed class SessionRegister(Realm realm, TimeProvider clock)
{
    private const int PruneEvery = 1024;
    private readonly ConcurrentDictionary<string, DateTimeOffset> _gone = new();
    private int _added;

    public bool HasEnded(string session) => _gone.ContainsKey("session:" + session);

    public void End(string session) => Add("session:" + session);

    /// <summary>False where the realm allows one use only and this is the second.</summary>
    public bool UseRefreshToken(string id) => !realm.Policy.RevokeRefreshToken || Add("refresh:" + id);

    private bool Add(string key)
    {
        var now = clock.GetUtcNow();
        if (Interlocked.Increment(ref _added) % PruneEvery == 0)
        {
            foreach (var old in _gone.Where(g => g.Value < now))
            {
                _gone.TryRemove(old);
            }
        }

        return _gone.TryAdd(key, now.AddSeconds(realm.Policy.SsoSessionMaxLifespan));
    }
}
