namespace ChiBo.Contracts.Grains.Meetings.Discussion;

/// <summary>How long somebody had the floor in this meeting.</summary>
/// <param name="Person">Who spoke.</param>
/// <param name="Turns">How many times they had the floor.</param>
/// <param name="Seconds">Seconds in all, over their finished turns.</param>
[GenerateSerializer, Immutable, Alias("meetings.spoken-time-view")]
public sealed record SpokenTimeView(
    [property: Id(0)] PersonView Person,
    [property: Id(1)] int Turns,
    [property: Id(2)] int Seconds);
