namespace ChiBo.Identity.Realms;

/// <summary>Builds the clients of a realm file and reports scopes and secrets that are missing.</summary>
internal static class RealmClients
{
    public static IReadOnlyDictionary<string, RealmClient> Build(
        string file, RealmRepresentation realm, IReadOnlyDictionary<string, ClientScopeRepresentation> scopes)
    {
        var clients = new Dictionary<string, RealmClient>();
        for (var i = 0; i < realm.Clients.Count; i++)
        {
            var client = realm.Clients[i];
            var path = $"$.clients[{i}]";
            var named = (client.DefaultClientScopes ?? realm.DefaultDefaultClientScopes).Select(name =>
                scopes.GetValueOrDefault(name)
                ?? throw RealmImport.Malformed(file, path + ".defaultClientScopes", $"không có client scope «{name}»"));
            if (!clients.TryAdd(client.ClientId, new RealmClient(client, SecretOf(file, path, client), [.. named])))
            {
                throw RealmImport.Malformed(file, path + ".clientId", $"«{client.ClientId}» có hai lần");
            }
        }

        return clients;
    }

    private static byte[]? SecretOf(string file, string path, ClientRepresentation client)
    {
        if (client.PublicClient || client.BearerOnly)
        {
            return null;
        }

        // An unfilled placeholder as the secret would be a secret that everybody can read in the file.
        return client.Secret switch
        {
            null or "" => throw RealmImport.Malformed(file, path + ".secret", $"client «{client.ClientId}» cần bí mật"),
            var open when Placeholders.IsOpen(open) => throw RealmImport.Malformed(
                file, path + ".secret", $"chưa đặt biến môi trường của {open} (hoặc biến …_FILE trỏ tới tệp)"),
            var secret => Secrets.Digest(secret),
        };
    }
}
