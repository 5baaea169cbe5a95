using System.Collections.Immutable;

namespace ChiBo.Contracts.Grains.Meetings.Discussion;

/// <summary>
/// Who speaks, who waits, and which share of those present spoke. Shares only: nobody is ranked (process.md §9).
/// </summary>
/// <param name="Queue">Requests to speak that wait, in the order they were made.</param>
/// <param name="Current">Who has the floor; null when nobody has.</param>
/// <param name="Spoken">How many of the members present had the floor or gave an opinion.</param>
/// <param name="SpokenShare">
/// <c>spoken</c> of those present, in percent with one decimal, rounded down; null when nobody is present.
/// </param>
/// <param name="OrdinaryShare">
/// Of the members present without a position, the share that spoke, in percent with one decimal; null when none is
/// present. Under the bloc's threshold it is a finding.
/// </param>
/// <param name="Times">How long each had the floor in this meeting; not added up over meetings.</param>
[GenerateSerializer, Immutable, Alias("meetings.speakers-view")]
public sealed record SpeakersView(
    [property: Id(0)] ImmutableArray<SpeakingRequestView> Queue,
    [property: Id(1)] TurnView? Current,
    [property: Id(2)] int Spoken,
    [property: Id(3)] decimal? SpokenShare,
    [property: Id(4)] decimal? OrdinaryShare,
    [property: Id(5)] ImmutableArray<SpokenTimeView> Times);
