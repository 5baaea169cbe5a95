using Orleans.Runtime.Calls;

namespace Orleans.Runtime;

/// <summary>A grain or an observer as its callers hold it; generated classes add the methods.</summary>
public class GrainReference : IAddressable, IEquatable<GrainReference>
{
    private readonly IdSpan key;

    /// <summary>Takes what all references of an interface to a class share, and the key.</summary>
    protected GrainReference(GrainReferenceShared shared, IdSpan key)
    {
        Shared = shared;
        this.key = key;
    }

    /// <summary>Who is called.</summary>
    public GrainId GrainId => new(Shared.GrainType, key);

    /// <summary>The interface.</summary>
    public GrainInterfaceType InterfaceType => Shared.InterfaceType;

    /// <summary>The interface's name.</summary>
    public string InterfaceName => Shared.InterfaceType.ToString()!;

    internal GrainReferenceShared Shared { get; }

    /// <summary>A reference of another interface to the same grain.</summary>
    public virtual TGrainInterface Cast<TGrainInterface>()
        where TGrainInterface : IAddressable =>
        (TGrainInterface)(object)Shared.References.Get(typeof(TGrainInterface), GrainId);

    /// <inheritdoc/>
    public bool Equals(GrainReference? other) => other is not null && GrainId.Equals(other.GrainId);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GrainReference);

    /// <inheritdoc/>
    public override int GetHashCode() => GrainId.GetHashCode();

    /// <summary>The same number on every machine.</summary>
    public uint GetUniformHashCode() => GrainId.GetUniformHashCode();

    /// <inheritdoc/>
    public sealed override string ToString() => $"GrainReference:{GrainId}:{InterfaceName}";

    /// <summary>Whether both refer to the same grain.</summary>
    public static bool operator ==(GrainReference? reference1, GrainReference? reference2) =>
        Equals(reference1, reference2);

    /// <summary>Whether they refer to different grains.</summary>
    public static bool operator !=(GrainReference? reference1, GrainReference? reference2) =>
        !Equals(reference1, reference2);

    // nobody awaits: what keeps the call from leaving is thrown here, what happens to it later nobody hears
    internal void SendVoid(GrainRequest<Nothing> request)
    {
        var sent = Send(request);
        if (sent.IsFaulted)
        {
            sent.GetAwaiter().GetResult();
        }
    }

    internal Task SendTask(GrainRequest<Nothing> request) => Send(request);

    internal Task<T> SendTaskOf<T>(GrainRequest<T> request) => Send(request);

    internal ValueTask SendValueTask(GrainRequest<Nothing> request) => new(Send(request));

    internal ValueTask<T> SendValueTaskOf<T>(GrainRequest<T> request) => new(Send(request));

    private Task<T> Send<T>(GrainRequest<T> request) => Shared.References.Sender.Send(this, request);
}
