# The API alone; docker-compose.yml puts the database beside it.
FROM node:22-bookworm-slim
WORKDIR /trail
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY schema schema
COPY seed seed
COPY src src
USER node
EXPOSE 4000
# Without npm in between, which would not hand the signal to stop on.
CMD ["node", "--import", "tsx", "src/main.ts"]
