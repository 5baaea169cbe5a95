using Orleans.Runtime;

namespace ChiBo.Silo.Storage;

/// <summary>What finds the row of one record: two hashes, then the columns that settle a collision.</summary>
public readonly record struct RowId(int KeyHash, int TypeHash, string StateName, string Key, string ServiceId)
{
    public static RowId Of(string stateName, GrainId grain, string serviceId)
    {
        var key = grain.Key.ToString()!;
        return new RowId(RowHash.OfKey(key), RowHash.OfStateName(stateName), stateName, key, serviceId);
    }
}
