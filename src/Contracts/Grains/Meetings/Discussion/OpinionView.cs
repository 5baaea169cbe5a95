namespace ChiBo.Contracts.Grains.Meetings.Discussion;

/// <summary>An opinion under the name of its speaker, in summary (ý kiến phát biểu).</summary>
/// <param name="Id">Unique within the meeting; <c>editMinutes</c> names it to put it in better words.</param>
/// <param name="Speaker">Who gave it: a member or a guest.</param>
/// <param name="Text">What was said, in summary, at most 4,000 characters.</param>
/// <param name="Differs">
/// It differs from the draft report or from the majority, and the minutes mark it as such.
/// </param>
/// <param name="At">When it was recorded (UTC).</param>
[GenerateSerializer, Immutable, Alias("meetings.opinion-view")]
public sealed record OpinionView(
    [property: Id(0)] string Id,
    [property: Id(1)] PersonView Speaker,
    [property: Id(2)] string Text,
    [property: Id(3)] bool Differs,
    [property: Id(4)] DateTimeOffset At);
