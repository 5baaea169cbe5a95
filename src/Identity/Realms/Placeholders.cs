using System.Text.Json;
using System.Text.RegularExpressions;

namespace ChiBo.Identity.Realms;

/// <summary>Fills <c>${NAME}</c> and <c>${NAME:default}</c> of a realm file, as Keycloak's import does.</summary>
/// <remarks>The value is the variable NAME, or the content of the file that the variable NAME_FILE names.</remarks>
internal sealed partial class Placeholders(IConfiguration configuration)
{
    public string Fill(string json) => Placeholder().Replace(json, match =>
    {
        var value = Find(match.Groups["name"].Value);
        if (value is not null)
        {
            return JsonEncodedText.Encode(value).ToString();
        }

        // Unknown and without a default it stays: ${client_id} of a mapper is Keycloak's own.
        return match.Groups["default"] is { Success: true, Value: var otherwise } ? otherwise : match.Value;
    });

    public static bool IsOpen(string value) => Placeholder().IsMatch(value);

    private string? Find(string name)
    {
        var file = configuration[name + "_FILE"];
        return configuration[name] ?? (file is not null && File.Exists(file) ? File.ReadAllText(file).Trim() : null);
    }

    [GeneratedRegex(@"\$\{(?<name>[A-Za-z_][A-Za-z0-9_.]*)(:(?<default>[^}""]*))?\}")]
    private static partial Regex Placeholder();
}
