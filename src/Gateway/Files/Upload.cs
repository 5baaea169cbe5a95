using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;

namespace ChiBo.Gateway.Files;

/// <summary>What became of an uploaded file: kept, or refused and why.</summary>
public sealed record Upload(StoredDocument? Document, Refusal? Refusal)
{
    public Outcome Refused => Outcome.Refused(0, Refusal!);

    public static implicit operator Upload(StoredDocument document) => new(document, null);

    public static implicit operator Upload(Refusal refusal) => new(null, refusal);
}
