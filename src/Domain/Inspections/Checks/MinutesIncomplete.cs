using ChiBo.Domain.Meetings.Minutes;

namespace ChiBo.Domain.Inspections.Checks;

/// <summary>Minutes signed with an item without conclusion, a vote without numbers, or no opinions.</summary>
internal sealed class MinutesIncomplete : ICheck
{
    public string Code => "minutes-incomplete";

    /// <remarks>Until both have signed, what is missing may still be written.</remarks>
    public IEnumerable<Shortcoming> Find(CellRecord cell, ThresholdHistory thresholds, DateTimeOffset at)
    {
        foreach (var meeting in cell.HeldByTheWholeCell)
        {
            if (meeting.SignedAt is not { } signed) continue;
            var found = Shortcoming.Of(Code, meeting, signed);
            foreach (var part in meeting.Gaps.Where(IsOfTheProceedings).GroupBy(p => p).OrderBy(g => g.Key))
                found = found.With(NameOf(part.Key), part.Count());
            if (!found.Evidence.IsEmpty) yield return found;
        }
    }

    private static bool IsOfTheProceedings(MissingPart part) =>
        part is MissingPart.Conclusion or MissingPart.BallotNumbers or MissingPart.Opinions;

    private static string NameOf(MissingPart part) => $"missing{part}";
}
