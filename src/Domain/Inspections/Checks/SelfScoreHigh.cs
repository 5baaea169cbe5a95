namespace ChiBo.Domain.Inspections.Checks;

/// <summary>A self-score over the observers' by more than the bloc's threshold.</summary>
internal sealed class SelfScoreHigh : ICheck
{
    public string Code => "self-score-high";

    public IEnumerable<Shortcoming> Find(CellRecord cell, ThresholdHistory thresholds, DateTimeOffset at) =>
        from meeting in cell.HeldByTheWholeCell
        where meeting is { SelfScore: not null, ObserverScore: not null }
        let self = meeting.SelfScore!
        let observers = meeting.ObserverScore!
        let most = thresholds.At(meeting.ClosedAt!.Value).SelfOverObserverPoints
        where self.Points - observers.Points > most
        select Shortcoming.Of(Code, meeting, Later(self.At, observers.At))
            .With("selfPoints", self.Points)
            .With("observerPoints", observers.Points)
            .With("mostPoints", most);

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;
}
