namespace ChiBo.Contracts.Grains.Meetings.Attendance;

/// <summary>What the chair shows in the room now.</summary>
/// <param name="Digits">Six digits.</param>
/// <param name="ShownUntil">When the next one comes; this one is accepted for a minute more.</param>
[GenerateSerializer, Immutable, Alias("meetings.check-in-code")]
public sealed record CheckInCode(
    [property: Id(0)] string Digits,
    [property: Id(1)] string QrPayload,
    [property: Id(2)] DateTimeOffset ShownUntil);
