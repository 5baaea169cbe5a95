using ChiBo.Inspection.Records;
using Dapper;

namespace ChiBo.Inspection.Tests;

/// <summary>Cells that meet on the same evening do not queue for the clock of their bloc.</summary>
public sealed class NeighboursInABloc(PostgresInspection fixture) : IClassFixture<PostgresInspection>
{
    [Fact]
    public async Task A_meeting_is_taken_while_somebody_holds_the_clock_that_it_does_not_advance()
    {
        Assert.SkipWhen(fixture.Missing is not null, fixture.Missing ?? "");
        await fixture.Clear();
        var records = new InspectionRecords(fixture.Database);
        await records.Take(Words.Meeting(), CancellationToken.None);
        var neighbour = Words.Meeting($"{Words.OrganisationId}/cb-02");
        await fixture.Database.Write(async connection =>
        {
            await connection.ExecuteAsync("update inspection_clocks set at = at");
            await records.Take(neighbour, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(20));
            return true;
        });
        (await records.ReadMeetingVersions()).Keys.ShouldContain(neighbour.Id);
    }
}
