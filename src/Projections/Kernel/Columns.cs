using System.Data;
using System.Globalization;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Projections.Meetings;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ChiBo.Projections.Kernel;

/// <summary>How values become columns in both databases.</summary>
internal static class Columns
{
    private static readonly Lock Once = new();
    private static bool _registered;

    public static void Register()
    {
        lock (Once)
        {
            if (_registered) return;
            DefaultTypeMap.MatchNamesWithUnderscores = true;
            SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
            SqlMapper.RemoveTypeMap(typeof(DateTimeOffset?));
            SqlMapper.RemoveTypeMap(typeof(DateOnly));
            SqlMapper.RemoveTypeMap(typeof(DateOnly?));
            SqlMapper.AddTypeHandler(new Instants());
            SqlMapper.AddTypeHandler(new Dates());
            SqlMapper.AddTypeHandler(new LostPointsColumn());
            SqlMapper.AddTypeHandler(new JsonColumn<FindingEvidence>());
            SqlMapper.AddTypeHandler(new JsonColumn<FindingHistoryStep>());
            SqlMapper.AddTypeHandler(new JsonColumn<InspectionTeamMember>());
            SqlMapper.AddTypeHandler(new JsonColumn<InspectionVisitRecord>());
            SqlMapper.AddTypeHandler(new JsonColumn<string>());
            _registered = true;
        }
    }

    /// <summary>An instant as text of one length, so that its order is the text's.</summary>
    public static string Text(DateTimeOffset at) => at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    private sealed class Instants : SqlMapper.TypeHandler<DateTimeOffset>
    {
        public override void SetValue(IDbDataParameter parameter, DateTimeOffset value)
        {
            if (parameter is SqliteParameter) parameter.Value = Text(value);
            else (parameter.DbType, parameter.Value) = (DbType.DateTime, value.UtcDateTime);
        }

        public override DateTimeOffset Parse(object value) => value switch
        {
            DateTime at => new DateTimeOffset(DateTime.SpecifyKind(at, DateTimeKind.Utc)),
            DateTimeOffset at => at.ToUniversalTime(),
            _ => Instant((string)value),
        };
    }

    private sealed class Dates : SqlMapper.TypeHandler<DateOnly>
    {
        public override void SetValue(IDbDataParameter parameter, DateOnly value)
        {
            if (parameter is SqliteParameter) parameter.Value = value.ToString("O", CultureInfo.InvariantCulture);
            else (parameter.DbType, parameter.Value) = (DbType.Date, value);
        }

        public override DateOnly Parse(object value) => value switch
        {
            DateOnly on => on,
            DateTime at => DateOnly.FromDateTime(at),
            _ => DateOnly.ParseExact((string)value, "O", CultureInfo.InvariantCulture),
        };
    }
}
