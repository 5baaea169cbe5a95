# From the root of the checkout: docker build -f k8s/docker/gateway.Dockerfile -t chibo/gateway:dev .
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY Directory.Build.props Directory.Build.targets Directory.Packages.props global.json .editorconfig ./
COPY src/ src/
COPY compat/ compat/
# PACKAGES=compat where the registry lacks HotChocolate and Keycloak.AuthServices (docs/decisions/0001)
ARG PACKAGES=nuget
RUN dotnet publish src/Gateway/Gateway.csproj -c Release -o /app -p:ChiBoPackages=$PACKAGES -p:UseAppHost=false

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
ENV DOTNET_EnableDiagnostics=0
EXPOSE 8080
USER $APP_UID
ENTRYPOINT ["dotnet", "ChiBo.Gateway.dll"]
