namespace ChiBo.Contracts.Messages.V1;

/// <summary>How many spoke: shares, never who.</summary>
public sealed record MeetingSpeaking
{
    public int Speakers { get; init; }
    public int OrdinaryPresent { get; init; }
    public int OrdinarySpeakers { get; init; }
    public int Opinions { get; init; }
}
