using System.Collections.Immutable;

namespace ChiBo.Contracts.Grains.Meetings.Minutes;

/// <summary>The words of the draft.</summary>
[GenerateSerializer, Immutable, Alias("meetings.edit-minutes")]
public sealed record EditMinutesRequest(
    [property: Id(0)] string Opening,
    [property: Id(1)] string Proceedings,
    [property: Id(2)] string Closing,
    [property: Id(3)] ImmutableArray<OpinionCorrectionRequest>? Corrections = null);

/// <summary>An opinion in better words.</summary>
[GenerateSerializer, Immutable, Alias("meetings.opinion-correction")]
public sealed record OpinionCorrectionRequest([property: Id(0)] string OpinionId, [property: Id(1)] string Text);

/// <summary>What is signed.</summary>
/// <param name="AddendumId">Null for the minutes themselves.</param>
[GenerateSerializer, Immutable, Alias("meetings.sign-minutes")]
public sealed record SignMinutesRequest([property: Id(0)] string? AddendumId = null);

/// <summary>What is corrected.</summary>
[GenerateSerializer, Immutable, Alias("meetings.add-addendum")]
public sealed record AddAddendumRequest([property: Id(0)] string Text);
