using System.Data;
using System.Data.Common;

namespace Orleans.AdoNet;

/// <summary>The named parameters of a command.</summary>
internal sealed class Parameters(DbCommand command)
{
    public void Add(string name, int value) => Add(name, DbType.Int32, (object)value);

    public void Add(string name, int? value) => Add(name, DbType.Int32, (object?)value);

    public void Add(string name, long value) => Add(name, DbType.Int64, value);

    public void Add(string name, string? value) => Add(name, DbType.String, value);

    public void Add(string name, byte[]? value) => Add(name, DbType.Binary, value);

    public void Add(string name, DateTime value) => Add(name, DbType.DateTime, value);

    private void Add(string name, DbType type, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@" + name;
        parameter.DbType = type;
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
    }
}
