using ChiBo.Hosting.Databases;

namespace ChiBo.Gateway.Rebuilding;

/// <summary>Reads the keys from the table in which the silos keep the grains; it lies in the gateway's database.</summary>
public sealed class GrainTableKeys(IDatabase database) : IStoredKeys
{
    private const string Keys =
        "select GrainIdExtensionString from OrleansStorage where GrainTypeString = @kind and PayloadBinary is not null "
        + "order by GrainIdExtensionString";

    public Task<IReadOnlyList<string>> Read(string kind, CancellationToken cancellation) =>
        database.Read<IReadOnlyList<string>>(
            async connection =>
            {
                await using var command = connection.CreateCommand();
                command.CommandText = Keys;
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = ("@kind", kind);
                command.Parameters.Add(parameter);
                var keys = new List<string>();
                await using var row = await command.ExecuteReaderAsync(cancellation);
                while (await row.ReadAsync(cancellation)) keys.Add(row.GetString(0));
                return keys;
            },
            cancellation);
}
