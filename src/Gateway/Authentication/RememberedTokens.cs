using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ChiBo.Gateway.Authentication;

/// <summary>
/// Checks a token in full once, and after that knows it by its hash until it ends: a phone sends the same one with each tap.
/// </summary>
/// <remarks>
/// A token is valid again only under the realm's keys that it was checked with: when the keys are read anew, each token is.
/// Whoever takes a right away takes it away with the next token, as without this. What failed is never remembered.
/// </remarks>
internal sealed class RememberedTokens(JsonWebTokenHandler full, TimeProvider clock) : TokenHandler
{
    private readonly TokenMemory _memory = new();

    public override SecurityToken ReadToken(string token) => full.ReadToken(token);

    public override async Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters)
    {
        if (validationParameters.ConfigurationManager is not { } realm) return await full.ValidateTokenAsync(token, validationParameters);
        var keys = await realm.GetBaseConfigurationAsync(CancellationToken.None); // in memory, but for the first time
        var hash = TokenMemory.HashOf(token);
        if (_memory.Find(hash) is { } known && ReferenceEquals(known.Keys, keys) && clock.GetUtcNow() < known.Until) return known.Result;
        var result = await full.ValidateTokenAsync(token, validationParameters);
        // one that was let in by keys of before, as the handler does for an hour, is checked each time
        if (result.IsValid && keys.SigningKeys.Contains(result.SecurityToken.SigningKey))
            _memory.Keep(hash, RememberedToken.Of(result, keys, validationParameters.ClockSkew));
        return result;
    }
}
