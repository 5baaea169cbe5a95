namespace ChiBo.Contracts.Grains.Meetings.Attendance;

/// <summary>
/// The code that the room shows now, which proves that a member is there. It changes every minute. Source: process.md
/// §4.
/// </summary>
/// <param name="Digits">Six digits to type; the code of this minute or the minute before is accepted.</param>
/// <param name="QrPayload">
/// What the QR code holds: the same code with its meeting, so that it opens no other room.
/// </param>
/// <param name="ShownUntil">When the next code takes its place (UTC); this one is accepted for a minute more.</param>
[GenerateSerializer, Immutable, Alias("meetings.check-in-code")]
public sealed record CheckInCode(
    [property: Id(0)] string Digits,
    [property: Id(1)] string QrPayload,
    [property: Id(2)] DateTimeOffset ShownUntil);
