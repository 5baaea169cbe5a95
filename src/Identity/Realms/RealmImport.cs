using System.Text.Json;

namespace ChiBo.Identity.Realms;

/// <summary>Reads a realm from a file or from a folder of Keycloak's directory export.</summary>
internal static class RealmImport
{
    private static readonly JsonSerializerOptions Format = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
    };

    public static Realm Read(string import, Placeholders placeholders)
    {
        if (import.Length == 0)
        {
            throw new IdentityRefusedException(
                "Thiếu cấu hình Identity:Import: tệp realm hoặc thư mục xuất của Keycloak.");
        }

        var realmFile = File.Exists(import) ? import : OnlyRealmFileIn(import);
        var realm = ReadFile<RealmRepresentation>(realmFile, placeholders);
        try
        {
            return Assemble(import, realmFile, realm, placeholders);
        }
        catch (ArgumentException twice)
        {
            throw Malformed(realmFile, "$", twice.Message);
        }
    }

    public static IdentityRefusedException Malformed(string file, string path, string reason) =>
        new($"{file}: {path}: {reason}");

    private static Realm Assemble(
        string import, string realmFile, RealmRepresentation realm, Placeholders placeholders)
    {
        var assembly = new RealmAssembly(realmFile, realm);
        assembly.Add(realmFile, realm.Users);
        foreach (var usersFile in realmFile == import ? [] : UsersFilesOf(import, realm.Realm))
        {
            var users = ReadFile<UsersRepresentation>(usersFile, placeholders);
            if (users.Realm != realm.Realm)
            {
                throw Malformed(usersFile, "$.realm", $"là «{users.Realm}», cần «{realm.Realm}»");
            }

            assembly.Add(usersFile, users.Users);
        }

        return assembly.Complete();
    }

    private static string OnlyRealmFileIn(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new IdentityRefusedException($"{folder}: không có tệp hoặc thư mục này (Identity:Import).");
        }

        var found = Directory.GetFiles(folder, "*-realm.json");
        return found.Length == 1
            ? found[0]
            : throw new IdentityRefusedException($"{folder}: cần đúng một tệp *-realm.json, có {found.Length}.");
    }

    private static IEnumerable<string> UsersFilesOf(string folder, string realm) =>
        Directory.GetFiles(folder, $"{realm}-users-*.json").Order(StringComparer.Ordinal);

    private static T ReadFile<T>(string file, Placeholders placeholders)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(placeholders.Fill(File.ReadAllText(file)), Format)
                ?? throw Malformed(file, "$", "tệp rỗng");
        }
        catch (JsonException e)
        {
            throw Malformed(file, e.Path ?? "$", $"dòng {e.LineNumber + 1}: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IdentityRefusedException($"{file}: không đọc được: {e.Message}");
        }
    }
}
