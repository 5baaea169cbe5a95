using System.Collections.Concurrent;
using Orleans.Runtime.Calls;

namespace Orleans.Runtime;

/// <summary>The objects that references were made to. They are held weakly: their owner keeps them alive.</summary>
internal sealed class ObserverDirectory
{
    /// <summary>What observers' identities have instead of a grain class.</summary>
    public static readonly GrainType Type = GrainType.Create("sys.client");

    private readonly ConcurrentDictionary<GrainId, ObserverMailbox> mailboxes = new();

    public GrainId Add(IGrainObserver observer)
    {
        var id = GrainId.Create(Type, Guid.NewGuid().ToString("N"));
        mailboxes[id] = new ObserverMailbox(observer);
        return id;
    }

    public bool Remove(GrainId id) => mailboxes.TryRemove(id, out _);

    public void Deliver(GrainRequest request, GrainId id)
    {
        if (mailboxes.TryGetValue(id, out var mailbox) && mailbox.IsAlive)
        {
            mailbox.Receive(request);
            return;
        }

        Remove(id);
        request.Reject(new ClientNotAvailableException($"The observer of {request} is gone."));
    }
}
