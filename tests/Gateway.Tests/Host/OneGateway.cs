namespace ChiBo.Gateway.Tests.Host;

/// <summary>The gateway that most tests share; each works in an organisation of its own.</summary>
[CollectionDefinition(nameof(OneGateway))]
public sealed class OneGateway : ICollectionFixture<GatewayHost>;
