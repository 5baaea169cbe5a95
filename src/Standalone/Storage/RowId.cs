using Microsoft.Data.Sqlite;
using Orleans.Runtime;

namespace ChiBo.Standalone.Storage;

/// <summary>What finds the row of one record: two hashes, then the columns that settle a collision.</summary>
internal readonly record struct RowId(int KeyHash, int TypeHash, string StateName, string Key, string ServiceId)
{
    public const string Matches =
        "GrainIdHash = @keyHash and GrainTypeHash = @typeHash and GrainIdN0 = 0 and GrainIdN1 = 0 "
        + "and GrainTypeString = @stateName and GrainIdExtensionString = @key and ServiceId = @serviceId";

    public static RowId Of(string stateName, GrainId grain, string serviceId)
    {
        var key = grain.Key.ToString()!;
        return new RowId(RowHash.OfKey(key), RowHash.OfStateName(stateName), stateName, key, serviceId);
    }

    public static void Declare(SqliteParameterCollection parameters)
    {
        parameters.Add("@keyHash", SqliteType.Integer);
        parameters.Add("@typeHash", SqliteType.Integer);
        parameters.Add("@stateName", SqliteType.Text);
        parameters.Add("@key", SqliteType.Text);
        parameters.Add("@serviceId", SqliteType.Text);
    }

    public void Bind(SqliteParameterCollection parameters)
    {
        parameters["@keyHash"].Value = KeyHash;
        parameters["@typeHash"].Value = TypeHash;
        parameters["@stateName"].Value = StateName;
        parameters["@key"].Value = Key;
        parameters["@serviceId"].Value = ServiceId;
    }
}
