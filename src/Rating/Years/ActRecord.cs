using System.Text.Json;
using ChiBo.Domain.Ratings;
using ChiBo.Domain.Ratings.Decisions;

namespace ChiBo.Rating.Years;

/// <summary>What people gave a cell's year, as it is stored.</summary>
internal sealed record ActRecord
{
    public const string Columns =
        "cell_id as CellId, year as Year, number as Number, organisation_id as OrganisationId, order_name as OrderName, "
        + "act as Act, grade as Grade, basis as Basis, reason as Reason, by_id as ById, at as At";

    public const string Insert =
        "insert into rating_acts "
        + "(cell_id, year, number, organisation_id, order_name, act, grade, basis, reason, by_id, at) "
        + "values (@CellId, @Year, @Number, @OrganisationId, @OrderName, @Act, @Grade, @Basis, @Reason, @ById, @At)";

    public string CellId { get; init; } = "";
    public int Year { get; init; }
    public int Number { get; init; }
    public string OrganisationId { get; init; } = "";
    public string OrderName { get; init; } = "";
    public string Act { get; init; } = "";
    public string Grade { get; init; } = "";
    public string Basis { get; init; } = "";
    public string? Reason { get; init; }
    public string ById { get; init; } = "";

    /// <summary>Microseconds since 1970.</summary>
    public long At { get; init; }

    public static ActRecord Of(RatingGiven given, RatingOrder order, int number) => new()
    {
        CellId = order.CellId.Value,
        Year = order.Year,
        Number = number,
        OrganisationId = order.CellId.Organisation.Value,
        OrderName = order.Name,
        Act = given.Act.ToString(),
        Grade = given.Grade.ToString(),
        Basis = JsonSerializer.Serialize(given.Basis),
        Reason = given.Reason,
        ById = given.ById,
        At = (given.At - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond,
    };

    public RatingGiven ToGiven() => new(
        Enum.Parse<RatingAct>(Act),
        Enum.Parse<RatingGrade>(Grade),
        JsonSerializer.Deserialize<YearlyProposal>(Basis)!,
        Reason,
        ById,
        DateTimeOffset.UnixEpoch.AddTicks(At * TimeSpan.TicksPerMicrosecond));
}
