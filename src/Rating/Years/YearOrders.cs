using System.Data.Common;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Ratings;
using ChiBo.Domain.Ratings.Decisions;
using ChiBo.Hosting.Databases;
using Dapper;

namespace ChiBo.Rating.Years;

/// <summary>Carries out what people order about ratings: decided by the domain, stored once, then answered.</summary>
internal sealed class YearOrders(IDatabase database)
{
    public Task<RatingAnswer> Carry(RatingOrder order, CancellationToken cancellation) => database.Write(
        async connection =>
        {
            await connection.Lock(database.Kind, order.CellId.Organisation.Value);
            return await Carry(connection, order);
        },
        cancellation);

    private static async Task<RatingAnswer> Carry(DbConnection connection, RatingOrder order)
    {
        var names = (await connection.QueryAsync<string>(
            "select order_name from rating_acts where cell_id = @Cell and year = @Year",
            new { Cell = order.CellId.Value, order.Year })).AsList();
        if (names.Contains(order.Name) || names.Contains(order.NameOfBefore ?? ""))
            return new RatingAnswer { Rating = await Read(connection, order) };
        if (order.Given is { } named && names.Exists(named.IsOfAnother)) return Refused(CommonRefusals.KeyReused);
        var records = await YearRecords.Read(connection, order.CellId.Organisation.Value, order.Year);
        var year = JudgedYears.Of(records, RatingRule.KhoiPhuTho, order.Year).Cells
            .FirstOrDefault(c => c.CellId == order.CellId) ?? new JudgedYear { CellId = order.CellId };
        var decision = order.Command.Decide(year, order.At);
        if (decision.Refusal is { } refusal) return Refused(refusal);
        var number = records.Acts.Count(a => a.CellId == order.CellId.Value);
        foreach (var given in decision.Events)
            await connection.ExecuteAsync(ActRecord.Insert, ActRecord.Of(given, order, ++number));
        await OrganisationYears.Rate(connection, order.CellId.Organisation.Value, order.Year);
        return new RatingAnswer { Rating = await Read(connection, order) };
    }

    private static async Task<CellYearRated?> Read(DbConnection connection, RatingOrder order) =>
        await connection.QuerySingleOrDefaultAsync<StoredYear>(
            $"select {StoredYear.Columns} from rating_years where id = @Id and year = @Year",
            new { Id = order.CellId.Value, order.Year }) is { } stored
            ? (CellYearRated)stored.ToMessage(order.At)
            : null;

    private static RatingAnswer Refused(Refusal refusal) => new() { Code = refusal.Code, Arguments = refusal.Arguments };
}
