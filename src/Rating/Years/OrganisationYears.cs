using System.Collections.Immutable;
using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Ratings;
using ChiBo.Domain.Ratings.Decisions;
using Dapper;

namespace ChiBo.Rating.Years;

/// <summary>
/// Rates an organisation's year anew from everything that was heard. What is stored depends on that alone, so words may
/// come twice, late or out of order. Runs under the organisation's lock.
/// </summary>
internal static class OrganisationYears
{
    /// <summary>
    /// What changes nothing that is told counts as told: a score moves the version of its whole organisation, and other
    /// cells have nothing new to say.
    /// </summary>
    private const string Upsert =
        "insert into rating_years "
        + "(id, year, organisation_id, version, published_version, published_digest, digest, body) "
        + "values (@Id, @Year, @OrganisationId, @Version, 0, '', @Digest, @Body) "
        + "on conflict (id, year) do update set version = excluded.version, digest = excluded.digest, "
        + "body = excluded.body, published_version = case "
        + "when rating_years.published_digest = excluded.digest "
        + "and rating_years.published_version = rating_years.version then excluded.version "
        + "else rating_years.published_version end";

    public static async Task Rate(DbConnection connection, string organisationId, int year)
    {
        var rule = RatingRule.KhoiPhuTho;
        var records = await YearRecords.Read(connection, organisationId, year);
        var (organisation, cells) = JudgedYears.Of(records, rule, year);
        if (cells.IsEmpty && records.Withdrawn.Count == 0) return;
        var rows = cells.Select(c => Row(c.CellId.Value, JsonSerializer.Serialize(YearBody.Of(c, rule))))
            .Append(Row(organisationId, JsonSerializer.Serialize(Total(organisation, cells))));
        await connection.ExecuteAsync(Upsert, rows);

        object Row(string id, string body) => new
        {
            Id = id, Year = year, OrganisationId = organisationId, records.Version, Digest = DigestOf(body), Body = body,
        };

        OrganisationYearRated Total(OrganisationYear whole, ImmutableArray<JudgedYear> judged)
        {
            int Count(RatingGrade? grade) => judged.Count(c => c.Standing == grade);
            return new OrganisationYearRated
            {
                OrganisationId = organisationId,
                Year = year,
                Rule = rule.Id,
                ToDate = whole.Grade?.ToString(),
                FirstHalf = whole.FirstHalf?.ToString(),
                SecondHalf = whole.SecondHalf?.ToString(),
                Cells = judged.Length,
                Excellent = Count(RatingGrade.Excellent),
                Good = Count(RatingGrade.Good),
                Fair = Count(RatingGrade.Fair),
                Average = Count(RatingGrade.Average),
                Poor = Count(RatingGrade.Poor),
                Unrated = Count(null),
                Confirmed = judged.Count(c => c.Confirmed is not null),
                Decided = judged.Count(c => c.Decided is not null),
                ExcellentPercent = records.Cap.ExcellentPercent,
                ExcellentPlaces = whole.Places,
            };
        }
    }

    /// <summary>Every year of the organisation in which any month is rated.</summary>
    public static async Task RateAll(DbConnection connection, string organisationId)
    {
        var years = await connection.QueryAsync<string>(
            "select distinct substr(month, 1, 4) from rating_months where organisation_id = @organisationId order by 1",
            new { organisationId });
        foreach (var year in years.AsList())
            await Rate(connection, organisationId, int.Parse(year, System.Globalization.CultureInfo.InvariantCulture));
    }

    private static string DigestOf(string body) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)).AsSpan(0, 16));
}
