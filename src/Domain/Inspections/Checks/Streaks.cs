namespace ChiBo.Domain.Inspections.Checks;

/// <summary>Absences in a row, found once: at the meeting at which there were as many.</summary>
internal static class Streaks
{
    public static IEnumerable<Shortcoming> Reaching(string code, CellRecord cell, Func<CheckedMeeting, int> length)
    {
        var regular = cell.HeldRegular.ToArray();
        for (var i = 0; i < regular.Length; i++)
        {
            var meeting = regular[i];
            foreach (var absence in meeting.Absences.Where(a => a.Streak == length(meeting)))
                yield return Shortcoming.Of(
                    code, meeting, meeting.ClosedAt!.Value, CameAgain(regular[(i + 1)..], absence.MemberId))
                    with
                    {
                        Subject = $"{meeting.Name}-{absence.MemberId}",
                        MemberId = absence.MemberId,
                        Evidence = [new Evidence("inARow", $"{absence.Streak}"), new Evidence("memberId", absence.MemberId)],
                    };
        }
    }

    private static DateTimeOffset? CameAgain(IEnumerable<CheckedMeeting> later, string memberId) =>
        later.FirstOrDefault(m => m.Absences.All(a => a.MemberId != memberId))?.ClosedAt;
}
