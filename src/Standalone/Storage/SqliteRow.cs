using ChiBo.Silo.Storage;
using Microsoft.Data.Sqlite;

namespace ChiBo.Standalone.Storage;

/// <summary>A <see cref="RowId"/> as parameters of a statement.</summary>
internal static class SqliteRow
{
    public const string Matches =
        "GrainIdHash = @keyHash and GrainTypeHash = @typeHash and GrainIdN0 = 0 and GrainIdN1 = 0 "
        + "and GrainTypeString = @stateName and GrainIdExtensionString = @key and ServiceId = @serviceId";

    public static void Declare(SqliteParameterCollection parameters)
    {
        parameters.Add("@keyHash", SqliteType.Integer);
        parameters.Add("@typeHash", SqliteType.Integer);
        parameters.Add("@stateName", SqliteType.Text);
        parameters.Add("@key", SqliteType.Text);
        parameters.Add("@serviceId", SqliteType.Text);
    }

    public static void Bind(this RowId id, SqliteParameterCollection parameters)
    {
        parameters["@keyHash"].Value = id.KeyHash;
        parameters["@typeHash"].Value = id.TypeHash;
        parameters["@stateName"].Value = id.StateName;
        parameters["@key"].Value = id.Key;
        parameters["@serviceId"].Value = id.ServiceId;
    }
}
