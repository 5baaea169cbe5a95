namespace ChiBo.Contracts.Messages.V1;

/// <summary>The whole public state of a grassroots organisation.</summary>
public sealed record OrganisationSnapshot
{
    public string Id { get; init; } = "";
    public string BlocId { get; init; } = "";
    public long Version { get; init; }

    /// <summary>When this state was sent.</summary>
    public DateTimeOffset At { get; init; }

    public string Name { get; init; } = "";
    public DateTimeOffset RegisteredAt { get; init; }
}
