using System.Collections.Immutable;
using System.Data;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Dapper;

namespace ChiBo.Projections.Kernel;

/// <summary>A list as JSON in one column: it is read with its row and never searched.</summary>
internal sealed class JsonColumn<T> : SqlMapper.TypeHandler<ImmutableArray<T>>
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public override void SetValue(IDbDataParameter parameter, ImmutableArray<T> value) =>
        (parameter.DbType, parameter.Value) = (DbType.String, JsonSerializer.Serialize(value, Options));

    public override ImmutableArray<T> Parse(object value) =>
        JsonSerializer.Deserialize<ImmutableArray<T>>((string)value, Options);
}
