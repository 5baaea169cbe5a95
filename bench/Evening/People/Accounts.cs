using System.Collections.Frozen;
using ChiBo.Demo;

namespace ChiBo.Evening.People;

/// <summary>Everybody of the bloc with a signed token.</summary>
internal sealed class Accounts
{
    private readonly FrozenDictionary<string, Account> _byName;

    private Accounts(FrozenDictionary<string, Account> byName, Account office) => (_byName, Office) = (byName, office);

    public Account this[string member] => _byName[member];

    /// <summary>Somebody of the bloc's office.</summary>
    public Account Office { get; }

    /// <param name="bloc">Whose people; only those of the given cells and the bloc's office get a token.</param>
    /// <param name="names">Who takes part.</param>
    public static Accounts Sign(DemoBloc bloc, IReadOnlySet<string> names, TokenSigner signer)
    {
        var office = bloc.Grants.First(g => g.Role == DemoRoles.BlocOffice).MemberId;
        var accounts = bloc.Grants.GroupBy(g => g.MemberId).Where(g => g.Key == office || names.Contains(g.Key)).ToArray()
            .AsParallel().Select(g => new Account(g.Key, signer.Sign(g.Key, [.. g.Select(grant => grant.GroupPath)])))
            .ToFrozenDictionary(a => a.Name);
        return new Accounts(accounts, accounts[office]);
    }
}
