
namespace ChiBo.Domain.Inspections.Checks;

/// <summary>
/// The same self-score, line by line, one regular meeting after the other: a formal scoring. Heals when one differs.
/// </summary>
internal sealed class ScoresIdentical : ICheck
{
    public string Code => "scores-identical";

    public IEnumerable<Shortcoming> Find(CellRecord cell, ThresholdHistory thresholds, DateTimeOffset at)
    {
        var scored = cell.HeldRegular.Where(m => m.SelfScore is not null).ToArray();
        for (var first = 0; first < scored.Length;)
        {
            var next = first + 1;
            while (next < scored.Length && scored[next].SelfScore!.IsIdenticalTo(scored[first].SelfScore!)) next++;
            var enough = thresholds.At(scored[first].ClosedAt!.Value).IdenticalScores;
            if (next - first >= enough)
                yield return Shortcoming.Of(
                        Code, scored[first], Known(scored[first + enough - 1]),
                        next < scored.Length ? Known(scored[next]) : null)
                    .With("meetings", next - first)
                    .With("lastMonth", scored[next - 1].Month.ToString())
                    .With("points", scored[first].SelfScore!.Points);
            first = next;
        }
    }

    private static DateTimeOffset Known(CheckedMeeting meeting) =>
        meeting.SelfScore!.At > meeting.ClosedAt ? meeting.SelfScore.At : meeting.ClosedAt!.Value;
}
