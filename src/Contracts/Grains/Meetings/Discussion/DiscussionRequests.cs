namespace ChiBo.Contracts.Grains.Meetings.Discussion;

/// <summary>On what, and who.</summary>
/// <param name="ItemId">Null for whatever is dealt with now.</param>
/// <param name="PersonId">Null for the caller.</param>
[GenerateSerializer, Immutable, Alias("meetings.request-to-speak")]
public sealed record RequestToSpeakRequest(
    [property: Id(0)] string? ItemId = null,
    [property: Id(1)] string? PersonId = null);

/// <summary>Whose request.</summary>
/// <param name="PersonId">Null for the caller.</param>
[GenerateSerializer, Immutable, Alias("meetings.withdraw-request")]
public sealed record WithdrawRequestRequest([property: Id(0)] string? PersonId = null);

/// <summary>To whom.</summary>
[GenerateSerializer, Immutable, Alias("meetings.give-floor")]
public sealed record GiveFloorRequest([property: Id(0)] string PersonId);

/// <summary>What somebody said, in summary.</summary>
/// <param name="SpeakerId">Null for the caller.</param>
/// <param name="Differs">Whether it differs from the draft or the majority.</param>
[GenerateSerializer, Immutable, Alias("meetings.record-opinion")]
public sealed record RecordOpinionRequest(
    [property: Id(0)] string ItemId,
    [property: Id(1)] string Text,
    [property: Id(2)] string? SpeakerId = null,
    [property: Id(3)] bool Differs = false);
