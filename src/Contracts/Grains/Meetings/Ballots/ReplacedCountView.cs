namespace ChiBo.Contracts.Grains.Meetings.Ballots;

/// <summary>Numbers that a recount has replaced.</summary>
/// <param name="By">Who had entered them; null where it was not kept.</param>
/// <param name="Tally">The numbers.</param>
/// <param name="Issued">Papers given out, as they said; null for a show of hands.</param>
[GenerateSerializer, Immutable, Alias("meetings.replaced-count-view")]
public sealed record ReplacedCountView(
    [property: Id(0)] PersonView? By, [property: Id(1)] TallyView Tally, [property: Id(2)] int? Issued);
