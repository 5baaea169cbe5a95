using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Ratings;
using ChiBo.Hosting.Databases;
using ChiBo.Hosting.SetAside;
using ChiBo.Rating.Years;
using Dapper;

namespace ChiBo.Rating.Ratings;

/// <summary>
/// Months that ended without a regular meeting count as Poor. Nobody sets that: it follows from the calendar, when the days
/// are over in which the bloc lets the month still be met.
/// </summary>
internal sealed class MissedMonths(IDatabase database, SetAsideRecords? aside = null)
{
    private const string Missed =
        "from rating_cells c where c.registered_month < @Month and c.withdrawn_at is null "
        + "and not exists (select 1 from rating_meetings m "
        + "where m.cell_id = c.cell_id and m.month = @Month and m.is_regular = @Yes and m.is_held = @Yes) "
        + "and not exists (select 1 from rating_months r where r.cell_id = c.cell_id and r.month = @Month)";

    private const string Insert =
        "insert into rating_months (cell_id, month, organisation_id, version, published_version, grade, is_missed) "
        + $"select c.cell_id, @Month, c.organisation_id, 1, 0, @Grade, @Yes {Missed} "
        + "and c.organisation_id = @Organisation on conflict (cell_id, month) do nothing";

    /// <param name="today">In Viet Nam.</param>
    /// <param name="cancellation">Stops between months.</param>
    /// <returns>How many months were found missed.</returns>
    public async Task<int> Close(DateOnly today, CancellationToken cancellation = default)
    {
        var first = await database.Read(
            connection => connection.ExecuteScalarAsync<string?>("select min(registered_month) from rating_cells"),
            cancellation);
        if (!Month.TryParse(first, out var month)) return 0;
        var found = 0;
        var late = await LateDays(cancellation);
        for (month = month.Plus(1); month <= CountedMonth.LastOver(today, 0); month = month.Plus(1))
        {
            var organisations = await database.Read(
                connection => connection.QueryAsync<string>(
                    $"select distinct c.organisation_id {Missed} order by 1", new { Month = month.ToString(), Yes = true }),
                cancellation);
            foreach (var organisation in organisations.AsList())
            {
                var days = late.GetValueOrDefault(
                    ScopePath.Parse(organisation).Bloc.Value, CountedMonth.DefaultLateDays);
                if (month <= CountedMonth.LastOver(today, days))
                    found += await TryClose(organisation, month, today, cancellation);
            }
        }

        return found;
    }

    private async Task<IReadOnlyDictionary<string, int>> LateDays(CancellationToken cancellation)
    {
        var rows = await database.Read(
            connection => connection.QueryAsync<(string Id, int Days)>("select bloc_id, late_days from rating_blocs"),
            cancellation);
        return rows.ToDictionary(r => r.Id, r => r.Days);
    }

    /// <summary>An organisation whose months cannot be closed is set aside, and stops no other.</summary>
    private async Task<int> TryClose(string organisation, Month month, DateOnly today, CancellationToken cancellation)
    {
        try
        {
            var found = await Close(organisation, month, today, cancellation);
            if (aside is not null) await aside.Taken(SetAsideWork.Months, $"{organisation}/{month}");
            return found;
        }
        catch (Exception fault) when (aside is not null && SetAsideRecords.IsOfTheRecord(fault))
        {
            await aside.Note(SetAsideWork.Months, $"{organisation}/{month}", fault);
            return 0;
        }
    }

    private Task<int> Close(string organisation, Month month, DateOnly today, CancellationToken cancellation)
    {
        var missed = MonthRating.Of(month, null, wasHeld: false, today);
        return database.Write(
            async connection =>
            {
                await connection.Lock(database.Kind, organisation);
                var found = await connection.ExecuteAsync(
                    Insert,
                    new
                    {
                        Month = month.ToString(), Grade = missed.Grade.ToString(), Yes = true, Organisation = organisation,
                    });
                await OrganisationYears.Rate(connection, organisation, month.Year);
                return found;
            },
            cancellation);
    }
}
