using System.Collections.Immutable;
using System.Data;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Dapper;

namespace ChiBo.Projections.Meetings;

/// <summary>Lost points as JSON in one column: they are read with their meeting and never searched.</summary>
internal sealed class LostPointsColumn : SqlMapper.TypeHandler<ImmutableArray<LostPoints>>
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public override void SetValue(IDbDataParameter parameter, ImmutableArray<LostPoints> value) =>
        (parameter.DbType, parameter.Value) = (DbType.String, JsonSerializer.Serialize(value, Options));

    public override ImmutableArray<LostPoints> Parse(object value) =>
        JsonSerializer.Deserialize<ImmutableArray<LostPoints>>((string)value, Options);
}
