using System.Collections;
using Microsoft.Extensions.Logging;
using Orleans.Runtime;

namespace Orleans.Utilities;

/// <summary>A grain's observers under addresses, each forgotten unless it subscribes again in time.</summary>
public class ObserverManager<TAddress, TObserver>(TimeSpan expiration, ILogger log) : IEnumerable<TObserver>
    where TAddress : notnull
{
    private readonly Dictionary<TAddress, Entry> entries = [];

    /// <summary>The clock; replaceable in tests.</summary>
    public Func<DateTime> GetDateTime { get; set; } = () => DateTime.UtcNow;

    /// <summary>How long a subscription lasts.</summary>
    public TimeSpan ExpirationDuration { get; set; } = expiration;

    /// <summary>How many observers are kept, expired ones included until they are cleared.</summary>
    public int Count => entries.Count;

    /// <summary>The observers under their addresses.</summary>
    public IReadOnlyDictionary<TAddress, TObserver> Observers =>
        entries.ToDictionary(e => e.Key, e => e.Value.Observer);

    /// <summary>Adds an observer, or renews it.</summary>
    public void Subscribe(TAddress address, TObserver observer)
    {
        if (log.IsEnabled(LogLevel.Debug) && !entries.ContainsKey(address))
        {
            log.LogDebug("Added an observer; there are {Count}.", entries.Count + 1);
        }

        entries[address] = new Entry(observer, GetDateTime());
    }

    /// <summary>Takes an observer away.</summary>
    public void Unsubscribe(TAddress address) => entries.Remove(address);

    /// <summary>Takes all observers away.</summary>
    public void Clear() => entries.Clear();

    /// <summary>Takes the expired ones away.</summary>
    public void ClearExpired()
    {
        var now = GetDateTime();
        foreach (var (address, entry) in entries.ToArray())
        {
            if (Expired(entry, now))
            {
                entries.Remove(address);
            }
        }
    }

    /// <summary>Tells every live observer; one that fails is taken away.</summary>
    public void Notify(Action<TObserver> notification, Func<TObserver, bool>? predicate = null)
    {
        foreach (var (address, observer) in Live(predicate))
        {
            try
            {
                notification(observer);
            }
            catch (Exception fault)
            {
                Drop(address, observer, fault);
            }
        }
    }

    /// <summary>Tells every live observer and waits for each; one that fails is taken away.</summary>
    public async Task Notify(Func<TObserver, Task> notification, Func<TObserver, bool>? predicate = null)
    {
        foreach (var (address, observer) in Live(predicate))
        {
            try
            {
                await notification(observer);
            }
            catch (Exception fault)
            {
                Drop(address, observer, fault);
            }
        }
    }

    /// <inheritdoc/>
    public IEnumerator<TObserver> GetEnumerator() => entries.Values.Select(e => e.Observer).ToList().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private List<(TAddress Address, TObserver Observer)> Live(Func<TObserver, bool>? predicate)
    {
        ClearExpired();
        return [.. entries.Where(e => predicate?.Invoke(e.Value.Observer) ?? true)
            .Select(e => (e.Key, e.Value.Observer))];
    }

    // an observer that subscribed anew while the failed notice was under way stays
    private void Drop(TAddress address, TObserver observer, Exception fault)
    {
        if (entries.TryGetValue(address, out var entry) && Equals(entry.Observer, observer))
        {
            entries.Remove(address);
            if (fault is ClientNotAvailableException)
            {
                log.LogDebug("Dropped an observer that is gone.");
            }
            else
            {
                log.LogWarning(fault, "Dropped an observer that failed.");
            }
        }
    }

    private bool Expired(Entry entry, DateTime now) => entry.SeenAt + ExpirationDuration < now;

    private readonly record struct Entry(TObserver Observer, DateTime SeenAt);
}
