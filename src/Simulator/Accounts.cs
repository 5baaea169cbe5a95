using System.Text.Json.Nodes;

namespace ChiBo.Simulator;

/// <summary>Who has an account and what they are: read from the demo realm's users, as people know their own accounts.</summary>
internal sealed class Accounts
{
    private readonly ILookup<string, string> _byGroup;

    private Accounts(ILookup<string, string> byGroup) => _byGroup = byGroup;

    /// <summary>Reads a users file in Keycloak's own export format.</summary>
    /// <exception cref="SimulationException">The file is missing or is none.</exception>
    public static Accounts Read(string file)
    {
        try
        {
            var users = JsonNode.Parse(File.ReadAllText(file))!["users"]!.AsArray();
            return new Accounts(
                (from user in users
                 from role in user!["groups"]?.AsArray() ?? []
                 select (Group: role!.GetValue<string>(), Name: user["username"]!.GetValue<string>()))
                .ToLookup(u => u.Group, u => u.Name));
        }
        catch (Exception e) when (e is IOException or System.Text.Json.JsonException or NullReferenceException)
        {
            throw new SimulationException($"Không đọc được danh sách tài khoản {file}: {e.Message} (hãy chạy ./chibo run hoặc ./chibo cluster trước)");
        }
    }

    /// <summary>Somebody of the bloc's office.</summary>
    public string Office => _byGroup.Where(g => g.Key.EndsWith("/bloc-office", StringComparison.Ordinal)).SelectMany(g => g).Order(StringComparer.Ordinal).First();

    /// <summary>Somebody of the bloc's committee.</summary>
    public string Committee => _byGroup.Where(g => g.Key.EndsWith("/bloc-committee", StringComparison.Ordinal)).SelectMany(g => g).Order(StringComparer.Ordinal).First();

    /// <summary>The working groups, by id.</summary>
    public IReadOnlyList<WorkingGroup> Groups =>
    [
        .. from lead in _byGroup
           where lead.Key.EndsWith("/working-group-lead", StringComparison.Ordinal)
           let id = lead.Key[1..lead.Key.LastIndexOf('/')]
           orderby id
           select new WorkingGroup(
               id, lead.First(), [.. _byGroup[$"/{id}/working-group-member"].Order(StringComparer.Ordinal)]),
    ];

    /// <summary>Whether somebody is a member of a cell.</summary>
    public bool IsOf(string account, string cell) => _byGroup[$"/{cell}/member"].Contains(account);

    /// <summary>Somebody of an organisation's committee who does not confirm their own cell's score if that can be helped.</summary>
    public string Superior(string cell)
    {
        var organisation = cell[..cell.LastIndexOf('/')];
        var own = _byGroup[$"/{cell}/member"].ToHashSet();
        var committee = _byGroup[$"/{organisation}/organisation-committee"].Order(StringComparer.Ordinal).ToArray();
        return committee.FirstOrDefault(m => !own.Contains(m)) ?? committee[0];
    }
}
